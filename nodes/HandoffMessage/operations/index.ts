import { alert } from './alert.operation';
import { queue } from './queue.operation';
import { settle } from './settle.operation';
import { takeNext } from './takeNext.operation';

export const operations = { alert, queue, settle, takeNext };
