export function IdeateRoom() {
  return null;
}
