import { createContext, use } from 'react';
import type { Command } from './command';

export const CommandsContext = createContext<readonly Command[]>([]);

export const useCommands = (): readonly Command[] => use(CommandsContext);

export function useCommand(id: string): Command {
  const command = useCommands().find((candidate) => candidate.id === id);
  if (!command) throw new Error(`There is no command "${id}"`);
  return command;
}
