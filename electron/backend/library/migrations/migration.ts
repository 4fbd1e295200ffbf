/** One step of the schema. Applied in one transaction together with the version number it leads to. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}
