// Loaded into a process under test with --import: writes down every socket, name look-up and datagram, one JSON line each.
import { appendFileSync } from 'node:fs';
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import { syncBuiltinESMExports } from 'node:module';

const note = (what, where) =>
  appendFileSync(process.env.SAMESIDE_NETWORK_LOG, `${JSON.stringify({ what, where: String(where) })}\n`);

function watch(object, name, describe) {
  const original = object[name];
  object[name] = function watched(...args) {
    const where = describe(args);
    if (where !== undefined) note(name, where);
    return original.apply(this, args);
  };
}

watch(net.Socket.prototype, 'connect', (args) => JSON.stringify(args[0]));
watch(net.Server.prototype, 'listen', (args) =>
  JSON.stringify(args.filter((arg) => typeof arg !== 'function')),
);
watch(dgram, 'createSocket', () => 'datagram');
// Node looks up even an address; that asks nobody.
watch(dns, 'lookup', ([name]) => (net.isIP(name) ? undefined : name));
watch(dns.promises, 'lookup', ([name]) => (net.isIP(name) ? undefined : name));
watch(dns, 'resolve', ([name]) => name);
syncBuiltinESMExports();
