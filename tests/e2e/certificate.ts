/** A throwaway certificate for the mail hosts, written by hand so that the suites need no openssl. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const element = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
const sequence = (...parts: readonly Uint8Array[]) => element(0x30, ...parts);
const object = (hex: string) => element(0x06, Buffer.from(hex, 'hex'));
const utcTime = (date: Date) =>
  element(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`, 'ascii'));

const ECDSA_WITH_SHA256 = sequence(object('2a8648ce3d040302'));
const COMMON_NAME = '550403';
const SUBJECT_ALT_NAME = '551d11';
const DAY = 86_400_000;

const pem = (der: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

/** A key and a certificate for `hosts`, good for two days around now. */
export const selfSigned = (hosts: readonly string[]): { readonly key: string; readonly cert: string } => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = sequence(
    element(0x31, sequence(object(COMMON_NAME), element(0x0c, Buffer.from('Kind Regards test pages')))),
  );
  const names = sequence(...hosts.map((host) => element(0x82, Buffer.from(host, 'ascii'))));
  const tbs = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ECDSA_WITH_SHA256,
    name,
    sequence(utcTime(new Date(Date.now() - DAY)), utcTime(new Date(Date.now() + DAY))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    element(0xa3, sequence(sequence(object(SUBJECT_ALT_NAME), element(0x04, names)))),
  );
  const signature = element(0x03, Buffer.from([0]), sign('sha256', tbs, privateKey));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(sequence(tbs, ECDSA_WITH_SHA256, signature)),
  };
};
