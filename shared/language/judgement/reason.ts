/** Why a statement about people blames them. */
export type Reason =
  | 'failing'
  | 'omission'
  | 'never'
  | 'always'
  | 'keeps'
  | 'quality'
  | 'wrong'
  | 'should-have'
  | 'because'
  | 'untold'
  | 'refusal';
