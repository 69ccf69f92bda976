import type { Plan } from '../../../models/document';
import { updateItem } from '../../../models/document/edits';
import { siteUsersSchema, type Site, type UserClass } from '../../../models/document/schema/site';
import { faultAt } from '../inspector/faultAt';
import type { Field } from '../inspector/fields/field';
import { USER_CLASSES } from '../inspector/messages';
import { SUBJECTS } from '../inspector/subjects';
import { TABLES_TEXT as text } from './messages';

export const USERS_PATH = 'users';

/** People of one class as a column of their own: in a table of plants they are what changes most from row to row. */
export interface UserColumn {
  readonly field: Field;
  read(subject: unknown): unknown;
}

const named = (users: Site['users'], userClass: string): number | null => users.find((row) => row.class === userClass)?.named ?? null;

/** Sets the people of one class; nobody takes the class away, and a class that comes in works as a new row of the form does. */
function setNamed(plan: Plan, siteId: string, userClass: UserClass, value: unknown): Plan {
  const site = plan.sites.find(({ id }) => id === siteId);
  if (!site || named(site.users, userClass) === value) return plan;
  const others = site.users.filter((row) => row.class !== userClass);
  if (typeof value !== 'number') return updateItem(plan, 'sites', siteId, { users: others });
  const there = site.users.some((row) => row.class === userClass);
  const users = there ? site.users.map((row) => (row.class === userClass ? { ...row, named: value } : row)) : [...site.users, { ...freshUsers(plan, site), class: userClass, named: value }];
  return updateItem(plan, 'sites', siteId, { users });
}

/** As the form makes it. */
function freshUsers(plan: Plan, site: Site): Site['users'][number] {
  const field = SUBJECTS.sites.sections.flatMap(({ fields }) => fields).find(({ path }) => path === USERS_PATH);
  if (field?.editor.type !== 'list') throw new Error('sites have no list of users');
  return siteUsersSchema.parse(field.editor.create(site.users, { plan, subject: site }));
}

export const USER_COLUMNS: readonly UserColumn[] = (Object.keys(USER_CLASSES) as UserClass[]).map((userClass) => ({
  field: {
    get label() {
      return text.users(USER_CLASSES[userClass]);
    },
    path: `${USERS_PATH}.${userClass}`,
    editor: { type: 'number', empty: 'null' },
    get help() {
      return text.usersHelp;
    },
    check: (value) => (value === null ? null : faultAt(siteUsersSchema.shape.named.safeParse(value).error?.issues ?? [], '', 'number')),
    edit: (plan, itemId, value) => setNamed(plan, itemId, userClass, value),
  },
  read: (subject) => named((subject as Site).users, userClass),
}));
