import { audit } from './audit.operation';
import { performance } from './performance.operation';

export const operations = { audit, performance };
