export function IdeateCanvas() {
  return null;
}
