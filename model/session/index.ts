export { modelSession } from './modelSession';
