import { autoGlass } from './autoGlass';
import { batteryAndStarting } from './batteryAndStarting';
import { bodyAndPaint } from './bodyAndPaint';
import { brakes } from './brakes';
import { carClimate } from './carClimate';
import { carElectrics } from './carElectrics';
import { coolingSystem } from './coolingSystem';
import { engineDiagnostics } from './engineDiagnostics';
import { exhaust } from './exhaust';
import { oilAndService } from './oilAndService';
import { suspensionAndSteering } from './suspensionAndSteering';
import { tiresAndAlignment } from './tiresAndAlignment';
import { towingAndRoadside } from './towingAndRoadside';
import { transmissionAndClutch } from './transmissionAndClutch';
import type { TradePack } from '../types';

export const autoRepair: TradePack = { id: 'autoRepair', name: 'Auto repair', jobTypes: [autoGlass, batteryAndStarting, bodyAndPaint, brakes, carClimate, carElectrics, coolingSystem, engineDiagnostics, exhaust, oilAndService, suspensionAndSteering, tiresAndAlignment, towingAndRoadside, transmissionAndClutch] };
