// How each kind of object is made, changed and dropped.

import type { KindPlans } from "../statement.ts";
import { cast, operator, operatorClass, operatorFamily } from "./cast.ts";
import { column } from "./column.ts";
import { constraint } from "./constraint.ts";
import { databaseSetting } from "./database-setting.ts";
import { defaultPrivileges } from "./default-privileges.ts";
import { eventTrigger } from "./event-trigger.ts";
import { extension } from "./extension.ts";
import { foreignDataWrapper, foreignServer, foreignTable, userMapping } from "./foreign.ts";
import { functionPlan } from "./function.ts";
import { index } from "./index-object.ts";
import { accessMethod, collation, conversion, language, statistics, transform } from "./others.ts";
import { policy } from "./policy.ts";
import { privileges } from "./privileges.ts";
import { publication } from "./publication.ts";
import { role } from "./role.ts";
import { schema } from "./schema.ts";
import { sequence } from "./sequence.ts";
import { subscription } from "./subscription.ts";
import { table } from "./table.ts";
import { textSearchConfiguration, textSearchDictionary, textSearchParser, textSearchTemplate } from "./text-search.ts";
import { rule, trigger } from "./trigger.ts";
import { type } from "./type.ts";
import { view } from "./view.ts";

export const kindPlans: KindPlans = {
  schema,
  extension,
  type,
  sequence,
  table,
  column,
  constraint,
  index,
  view,
  function: functionPlan,
  trigger,
  rule,
  policy,
  "event-trigger": eventTrigger,
  publication,
  "default-privileges": defaultPrivileges,
  role,
  cast,
  operator,
  "operator-class": operatorClass,
  "operator-family": operatorFamily,
  "access-method": accessMethod,
  "text-search-configuration": textSearchConfiguration,
  "text-search-dictionary": textSearchDictionary,
  "text-search-parser": textSearchParser,
  "text-search-template": textSearchTemplate,
  statistics,
  subscription,
  language,
  transform,
  collation,
  conversion,
  "foreign-data-wrapper": foreignDataWrapper,
  "foreign-server": foreignServer,
  "foreign-table": foreignTable,
  "user-mapping": userMapping,
  "database-setting": databaseSetting,
  privileges,
};
