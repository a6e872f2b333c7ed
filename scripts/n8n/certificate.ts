import { createSign, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

export interface Certificate {
	/** PEM. */
	certificate: string;
	/** PEM. */
	key: string;
}

/** An authority and a server certificate signed by it for these names, good for a day from now: X.509 as RFC 5280 writes it. */
export function makeCertificates(names: string[]): { authority: Certificate; server: Certificate } {
	const [authorityKeys, serverKeys] = [newKeys(), newKeys()];
	const authorityName = distinguishedName('Authority of a test');
	const issue = (serial: number, subject: Buffer, subjectKey: KeyObject, extensions: Buffer[]) =>
		pem('CERTIFICATE', signed(toBeSigned(serial, authorityName, subject, subjectKey, extensions), authorityKeys.privateKey));
	const isAuthority = extension('551d13', sequence(der(0x01, Buffer.from([0xff]))));
	const isFor = extension('551d11', sequence(...names.map((name) => (/^[\d.]+$/.test(name) ? der(0x87, Buffer.from(name.split('.').map(Number))) : der(0x82, Buffer.from(name))))));
	return {
		authority: { certificate: issue(1, authorityName, authorityKeys.publicKey, [isAuthority]), key: keyText(authorityKeys.privateKey) },
		server: { certificate: issue(2, distinguishedName('Server of a test'), serverKeys.publicKey, [isFor]), key: keyText(serverKeys.privateKey) },
	};
}

const ECDSA_WITH_SHA256 = sequence(objectId('2a8648ce3d040302'));

function newKeys() {
	return generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
}

function toBeSigned(serial: number, issuer: Buffer, subject: Buffer, subjectKey: KeyObject, extensions: Buffer[]): Buffer {
	const [from, to] = [-1, 1].map((days) => utcTime(new Date(Date.now() + days * 86_400_000)));
	return sequence(
		der(0xa0, integer(2)),
		integer(serial),
		ECDSA_WITH_SHA256,
		issuer,
		sequence(from, to),
		subject,
		subjectKey.export({ type: 'spki', format: 'der' }),
		der(0xa3, sequence(...extensions)),
	);
}

function signed(content: Buffer, key: KeyObject): Buffer {
	return sequence(content, ECDSA_WITH_SHA256, bitString(createSign('sha256').update(content).sign(key)));
}

function distinguishedName(commonName: string): Buffer {
	return sequence(der(0x31, sequence(objectId('550403'), der(0x0c, Buffer.from(commonName)))));
}

function extension(id: string, value: Buffer): Buffer {
	return sequence(objectId(id), der(0x04, value));
}

function utcTime(time: Date): Buffer {
	return der(0x17, Buffer.from(time.toISOString().replace(/^..|[-:T]|\.\d+/g, '')));
}

function integer(value: number): Buffer {
	return der(0x02, Buffer.from([value]));
}

function objectId(hex: string): Buffer {
	return der(0x06, Buffer.from(hex, 'hex'));
}

function bitString(content: Buffer): Buffer {
	return der(0x03, Buffer.concat([Buffer.from([0]), content]));
}

function sequence(...parts: Buffer[]): Buffer {
	return der(0x30, Buffer.concat(parts));
}

/** One value: tag, length, content. */
function der(tag: number, content: Buffer): Buffer {
	const { length } = content;
	const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
	return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function keyText(key: KeyObject): string {
	return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function pem(label: string, content: Buffer): string {
	return `-----BEGIN ${label}-----\n${content.toString('base64').replace(/(.{64})/g, '$1\n')}\n-----END ${label}-----\n`;
}
