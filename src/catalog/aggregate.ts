// What makes an aggregate, told by the names that CREATE AGGREGATE gives them.

import { functionName, typeName } from "./type-name.ts";

/** SQL of the options as JSON, null for a function that is no aggregate. */
export function aggregateOptions(oid: string): string {
  return `(SELECT pg_catalog.json_build_object(
      'kind', CASE g.aggkind WHEN 'n' THEN 'normal' WHEN 'o' THEN 'ordered-set' ELSE 'hypothetical' END,
      'directArguments', g.aggnumdirectargs,
      'stateFunction', ${functionName("g.aggtransfn")},
      'stateType', ${typeName("g.aggtranstype")},
      'stateSize', g.aggtransspace,
      'finalFunction', ${functionName("g.aggfinalfn")},
      'finalExtra', g.aggfinalextra,
      'finalModify', g.aggfinalmodify,
      'combineFunction', ${functionName("g.aggcombinefn")},
      'serialFunction', ${functionName("g.aggserialfn")},
      'deserialFunction', ${functionName("g.aggdeserialfn")},
      'initialCondition', g.agginitval,
      'movingStateFunction', ${functionName("g.aggmtransfn")},
      'movingInverseFunction', ${functionName("g.aggminvtransfn")},
      'movingStateType', ${typeName("g.aggmtranstype")},
      'movingStateSize', g.aggmtransspace,
      'movingFinalFunction', ${functionName("g.aggmfinalfn")},
      'movingFinalExtra', g.aggmfinalextra,
      'movingFinalModify', g.aggmfinalmodify,
      'movingInitialCondition', g.aggminitval,
      'sortOperator', CASE WHEN g.aggsortop <> 0 THEN g.aggsortop::pg_catalog.regoperator::pg_catalog.text END)
    FROM pg_catalog.pg_aggregate AS g WHERE g.aggfnoid = ${oid})`;
}
