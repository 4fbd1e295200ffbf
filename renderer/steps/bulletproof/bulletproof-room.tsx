export function BulletproofRoom() {
  return null;
}
