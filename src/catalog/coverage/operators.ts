// Operators, what indexes use of them, and access methods.

import { compared, derived, type Group, link } from "./coverage.ts";

export const operators: Group = {
  pg_operator: [
    ["oid", link],
    ["oprname oprnamespace oprleft oprright", compared("operator.name")],
    ["oprowner", compared("operator.owner")],
    ["oprcanmerge", compared("operator.merges")],
    ["oprcanhash", compared("operator.hashes")],
    ["oprcom", compared("operator.commutator")],
    ["oprnegate", compared("operator.negator")],
    ["oprcode", compared("operator.function")],
    ["oprrest", compared("operator.restrictFunction")],
    ["oprjoin", compared("operator.joinFunction")],
    ["oprkind", derived("whether it has a left type")],
    ["oprresult", derived("its function")],
  ],
  pg_opclass: [
    ["oid", link],
    ["opcname opcnamespace opcmethod", compared("operator-class.name")],
    ["opcowner", compared("operator-class.owner")],
    ["opcfamily", compared("operator-class.family", "operator-class.parent")],
    ["opcintype", compared("operator-class.type")],
    ["opcdefault", compared("operator-class.default")],
    ["opckeytype", compared("operator-class.storageType")],
  ],
  pg_opfamily: [
    ["oid", link],
    ["opfname opfnamespace opfmethod", compared("operator-family.name")],
    ["opfowner", compared("operator-family.owner")],
  ],
  pg_amop: [
    ["oid amopfamily", link],
    [
      "amopstrategy amoppurpose amopopr amopsortfamily",
      compared("operator-class.operators", "operator-family.operators"),
    ],
    ["amoplefttype amoprighttype", derived("the operator's types")],
    ["amopmethod", derived("the family's access method")],
  ],
  pg_amproc: [
    ["oid amprocfamily", link],
    [
      "amproclefttype amprocrighttype amprocnum amproc",
      compared("operator-class.functions", "operator-family.functions"),
    ],
  ],
  pg_am: [
    ["oid", link],
    ["amname", compared("access-method.name", "table.accessMethod", "operator-class.name")],
    ["amhandler", compared("access-method.handler")],
    ["amtype", compared("access-method.of")],
  ],
};
