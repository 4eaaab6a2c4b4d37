/** An AWS service's "no", as its clients know it. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}
