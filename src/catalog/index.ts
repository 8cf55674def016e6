// The registry of the kinds of object. Their order here is only that of reading.

import { accessMethod } from "./access-method.ts";
import { cast } from "./cast.ts";
import { collation } from "./collation.ts";
import { column } from "./column.ts";
import { constraint } from "./constraint.ts";
import { conversion } from "./conversion.ts";
import { databaseSetting } from "./database-setting.ts";
import { defaultPrivileges } from "./default-privileges.ts";
import { eventTrigger } from "./event-trigger.ts";
import { extension } from "./extension.ts";
import { foreignDataWrapper } from "./foreign-data-wrapper.ts";
import { foreignServer } from "./foreign-server.ts";
import { foreignTable } from "./foreign-table.ts";
import { functionKind } from "./function.ts";
import type { KindId } from "./ids.ts";
import { index } from "./index-object.ts";
import type { ObjectKind } from "./kind.ts";
import { language } from "./language.ts";
import { operator } from "./operator.ts";
import { operatorClass } from "./operator-class.ts";
import { operatorFamily } from "./operator-family.ts";
import { policy } from "./policy.ts";
import { privileges } from "./privileges.ts";
import { publication } from "./publication.ts";
import { rule } from "./rule.ts";
import { schema } from "./schema.ts";
import { securityLabel } from "./security-label.ts";
import { sequence } from "./sequence.ts";
import { statistics } from "./statistics.ts";
import { subscription } from "./subscription.ts";
import { table } from "./table.ts";
import { textSearchConfiguration } from "./text-search-configuration.ts";
import { textSearchDictionary } from "./text-search-dictionary.ts";
import { textSearchParser } from "./text-search-parser.ts";
import { textSearchTemplate } from "./text-search-template.ts";
import { transform } from "./transform.ts";
import { trigger } from "./trigger.ts";
import { type } from "./type.ts";
import { userMapping } from "./user-mapping.ts";
import { view } from "./view.ts";

export const kinds = {
  schema,
  sequence,
  table,
  column,
  constraint,
  index,
  view,
  trigger,
  rule,
  policy,
  extension,
  type,
  function: functionKind,
  "event-trigger": eventTrigger,
  publication,
  "default-privileges": defaultPrivileges,
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
  language,
  transform,
  collation,
  conversion,
  "foreign-data-wrapper": foreignDataWrapper,
  "foreign-server": foreignServer,
  "foreign-table": foreignTable,
  "user-mapping": userMapping,
  subscription,
  "security-label": securityLabel,
  "database-setting": databaseSetting,
  privileges,
} satisfies Record<KindId, ObjectKind>;
