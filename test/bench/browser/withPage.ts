import { serializePlan, type Plan } from '../../../models/document';
import { startOnLoopback } from '../../e2e/hosts/loopback';
import { AppPage } from '../../e2e/pages/AppPage';
import { makeTestFolders } from '../../e2e/testFolders';

const FILE = 'bench.plantwright.json';

/** The built app in a Chromium without a graphics processor, open on a plan. What the page complains about ends the run. */
export async function withPage<T>(plan: Plan, use: (app: AppPage) => Promise<T>): Promise<T> {
  const folders = await makeTestFolders();
  const complaints: string[] = [];
  const running = await startOnLoopback({ folders, plan: await folders.writePlan(FILE, serializePlan(plan)), complain: (text) => void complaints.push(text) });
  try {
    const result = await use(new AppPage(running));
    if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join('; ')}`);
    return result;
  } finally {
    await running.close();
    await folders.remove();
  }
}
