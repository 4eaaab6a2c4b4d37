/** The PIN asked for before what is private is shown. Kept as a slow, salted hash; compared in constant time. */
import { scryptSync, timingSafeEqual } from 'node:crypto';

const hashBytes = 24;

/** A PIN is four to eight digits. */
export function isPin(text: string): boolean {
  return /^\d{4,8}$/.test(text);
}

/** @param numberId HMAC of the person's number: a salt that nobody without the pepper can make */
export function pinHash(pin: string, numberId: string): string {
  return scryptSync(pin, numberId, hashBytes).toString('base64url');
}

/** @param stored the profile's `pin` */
export function pinMatches(stored: string, pin: string, numberId: string): boolean {
  const kept = Buffer.from(stored, 'base64url');
  const given = scryptSync(pin, numberId, hashBytes);
  return kept.length === given.length && timingSafeEqual(kept, given);
}
