import { SITE_KINDS } from '../../palette/siteKinds';
import { LINES, LOCAL_REASONS, USER_CLASSES } from '../messages';
import { getAt } from '../path';
import type { FieldContext, Options, Section } from './field';
import { freshRowId } from './freshRowId';
import { labelsOf } from './labelsOf';
import { zoneField } from './zoneField';

/** Fields of a plant, warehouse or office. */
export const SITE_FORM = [
  {
    title: 'Site',
    fields: [
      { label: 'Name', path: 'name', editor: { type: 'text' } },
      { label: 'Kind', path: 'kind', editor: { type: 'select', options: () => labelsOf(SITE_KINDS) }, half: true },
      { label: 'Business unit', path: 'businessUnit', editor: { type: 'text' }, half: true, help: 'Waves may go by business unit instead of by place.' },
      { label: 'City', path: 'place.city', editor: { type: 'text' }, half: true },
      { label: 'Country', path: 'place.country', editor: { type: 'text' }, half: true, help: 'Two letters such as DE. Decides which data must stay where.' },
      { label: 'Latitude', path: 'place.latitude', editor: { type: 'number' }, unit: '°', half: true, help: 'Where nobody measured the line, its latency follows from the distance to the region.' },
      { label: 'Longitude', path: 'place.longitude', editor: { type: 'number' }, unit: '°', half: true },
      zoneField,
    ],
  },
  {
    title: 'People',
    fields: [
      {
        label: 'Users by class',
        path: 'users',
        help: 'Named users, and the share of those on shift who work in the ERP in the busy hour. Together with the workloads they make the load.',
        editor: {
          type: 'list',
          layout: 'table',
          addLabel: 'Add user class',
          create: (rows) => ({ class: firstFreeClass(rows), named: 10, activeShare: 0.5 }),
          columns: [
            { label: 'Class', path: 'class', editor: { type: 'select', options: USER_CLASSES } },
            { label: 'Named', path: 'named', editor: { type: 'number' } },
            { label: 'Active', path: 'activeShare', editor: { type: 'percent' }, unit: '%' },
          ],
        },
      },
      {
        label: 'Shifts',
        path: 'shifts',
        help: 'Local working times. They shape the load over the day and leave the windows for batch runs and changes.',
        editor: {
          type: 'list',
          layout: 'cards',
          addLabel: 'Add shift',
          create: (rows) => ({ id: freshRowId(rows, 'shift'), name: 'Shift', days: [1, 2, 3, 4, 5], start: '06:00', end: '14:00', presence: {} }),
          columns: [
            { label: 'Name', path: 'name', editor: { type: 'text' } },
            { label: 'Days', path: 'days', editor: { type: 'days' } },
            { label: 'From', path: 'start', editor: { type: 'time' }, half: true },
            { label: 'To', path: 'end', editor: { type: 'time' }, half: true, help: 'At or before the start means the next day.' },
            { label: 'Present', path: 'presence', editor: { type: 'shares', keys: presentClasses }, unit: '%', help: 'Share of each class that works on this shift. Left empty: all of them.' },
          ],
        },
      },
      {
        label: 'Holidays',
        path: 'holidays',
        help: 'Days without work at this site. No cutover falls on them, unless the calendar of the company takes public holidays otherwise.',
        editor: {
          type: 'list',
          layout: 'table',
          addLabel: 'Add holiday',
          create: (_rows, { plan }) => ({ date: plan.company.startDate, name: 'Holiday' }),
          columns: [
            { label: 'Date', path: 'date', editor: { type: 'date' } },
            { label: 'Name', path: 'name', editor: { type: 'text' } },
          ],
        },
      },
    ],
  },
  {
    title: 'Line to the cloud',
    fields: [
      { label: 'Kind of line', path: 'wan.kind', editor: { type: 'select', options: LINES }, half: true },
      { label: 'Second line', path: 'wan.secondLine', editor: { type: 'switch' }, half: true, help: 'By another route or provider, so that one digger does not cut both.' },
      { label: 'Download', path: 'wan.downMbps', editor: { type: 'number' }, unit: 'Mbps', half: true },
      { label: 'Upload', path: 'wan.upMbps', editor: { type: 'number' }, unit: 'Mbps', half: true },
      { label: 'Latency', path: 'wan.latencyMs', editor: { type: 'number', empty: 'null' }, unit: 'ms', half: true, help: 'Measured round trip to the home region. Left empty it follows from the distance.' },
      { label: 'Outages', path: 'wan.outagesPerYear', editor: { type: 'number', empty: 'null' }, unit: 'a year', half: true, help: 'How often the line failed last year. Left empty an assumption stands in.' },
    ],
  },
  {
    title: 'Without the line',
    fields: [
      { label: 'Must survive', path: 'surviveHoursWithoutWan', editor: { type: 'number' }, unit: 'h', half: true, help: 'Hours that the site must go on working alone. More than zero asks for an edge node with a buffer.' },
      { label: 'Downtime costs', path: 'downtimeCostPerHour', editor: { type: 'number' }, unit: 'per h', half: true, help: 'Loss for one hour in which nobody here can use the ERP, in the company’s currency. It is set against the price of more availability.' },
      {
        label: 'Must stay local',
        path: 'mustStayLocal',
        help: 'What may not depend on the line at all, and why.',
        editor: {
          type: 'list',
          layout: 'table',
          addLabel: 'Add local need',
          create: () => ({ what: 'Machine control', reason: 'latency' }),
          columns: [
            { label: 'What', path: 'what', editor: { type: 'text' } },
            { label: 'Why', path: 'reason', editor: { type: 'select', options: LOCAL_REASONS } },
          ],
        },
      },
      { label: 'Note', path: 'note', editor: { type: 'note' } },
    ],
  },
] as const satisfies readonly Section[];

/** Only classes that the site has can be on shift. */
function presentClasses({ subject }: FieldContext): Options {
  const users = getAt(subject, 'users');
  const classes = new Set(Array.isArray(users) ? users.map((row: unknown) => getAt(row, 'class')) : []);
  return Object.fromEntries(Object.entries(USER_CLASSES).filter(([key]) => classes.has(key)));
}

/** The first class that has no row yet, so that adding rows walks through them. */
function firstFreeClass(rows: readonly unknown[]): string {
  const taken = new Set(rows.map((row) => getAt(row, 'class')));
  const classes = Object.keys(USER_CLASSES);
  return classes.find((name) => !taken.has(name)) ?? 'shop-floor';
}
