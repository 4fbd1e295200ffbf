import { failure, type ErrorCode } from '../../../shared/contract/errors.ts';
import type { Failure } from '../../../shared/contract/reply.ts';
import type { SayValues } from '../../../shared/language/say.ts';

type ImportCode = Extract<ErrorCode, `import-${string}`>;

/** Stops reading a file, from however deep, with the sentence the person gets. Never leaves this folder. */
export class ImportRefusal extends Error {
  readonly code: ImportCode;
  readonly detail: SayValues;

  constructor(code: ImportCode, detail: SayValues = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }

  /** `path` is the file as the person named it. */
  failureFor(path: string): Failure {
    return failure(this.code, { path, ...this.detail });
  }
}
