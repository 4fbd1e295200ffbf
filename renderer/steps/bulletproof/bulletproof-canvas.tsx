export function BulletproofCanvas() {
  return null;
}
