import type { History } from './histories';

export const history = (id: string, received: string, more: Partial<History> = {}): History => ({ id, received, ...more });

export const INVOICE = { kind: 'invoice', status: 'issued', currency: 'USD' };
