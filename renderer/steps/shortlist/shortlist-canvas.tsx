export function ShortlistCanvas() {
  return null;
}
