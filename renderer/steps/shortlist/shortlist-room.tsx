export function ShortlistRoom() {
  return null;
}
