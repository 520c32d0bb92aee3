import { type ViewClass, views } from '../../platform/views/view';

/** By its name: a dialogue knows its opinions and commitments, and files do not import each other in circles. */
export const wholeDialogue = (): ViewClass => [...views()].find(([, { name }]) => name === 'Dialogue')![0];
