import type { Section } from '../section';
import { canvas } from './canvas';
import { documents } from './documents';
import { edits } from './edits';
import { exporters } from './exporters';
import { interfaceSection } from './interface';
import { queueing } from './queueing';
import { scaling } from './scaling';
import { simulation } from './simulation';
import { stages } from './stages';
import { waves } from './waves';
import { wholeAnswer } from './wholeAnswer';

/** Everything that is measured, in the order of the report. */
export const SECTIONS: readonly Section[] = [wholeAnswer, stages, scaling, waves, queueing, simulation, documents, exporters, edits, interfaceSection, canvas];
