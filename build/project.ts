import { resolve } from 'node:path';

/** The project's folder, wherever it was cloned. */
export const PROJECT = resolve(import.meta.dirname, '..');

/** A path inside the project. */
export function inProject(path: string): string {
  return resolve(PROJECT, path);
}
