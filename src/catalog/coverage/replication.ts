// Publications and subscriptions.

import { bookkeeping, compared, type Group, leftOut, link } from "./coverage.ts";

const progress = bookkeeping("how far replication has come");

export const replication: Group = {
  pg_publication: [
    ["oid", link],
    ["pubname", compared("publication.name")],
    ["pubowner", compared("publication.owner")],
    ["puballtables", compared("publication.allTables")],
    ["pubinsert pubupdate pubdelete pubtruncate", compared("publication.operations")],
    ["pubviaroot", compared("publication.viaRoot")],
    ["pubgencols", compared("publication.generatedColumns"), { from: 18 }],
  ],
  pg_publication_rel: [
    ["oid prpubid", link],
    ["prrelid", compared("publication.tables")],
    ["prqual prattrs", compared("publication.tables"), { from: 15 }],
  ],
  pg_publication_namespace: [
    ["oid pnpubid", link, { from: 15 }],
    ["pnnspid", compared("publication.schemas"), { from: 15 }],
  ],
  pg_subscription: [
    ["oid", link],
    ["subdbid subname", compared("subscription.name")],
    ["subowner", compared("subscription.owner")],
    ["subenabled", compared("subscription.active")],
    ["subbinary", compared("subscription.binary")],
    ["substream", compared("subscription.streaming")],
    ["subslotname", compared("subscription.slot")],
    ["subsynccommit", compared("subscription.synchronousCommit")],
    ["subpublications", compared("subscription.publications")],
    ["subtwophasestate", compared("subscription.twoPhase"), { from: 15 }],
    ["subdisableonerr", compared("subscription.disableOnError"), { from: 15 }],
    ["subpasswordrequired", compared("subscription.passwordRequired"), { from: 16 }],
    ["subrunasowner", compared("subscription.runAsOwner"), { from: 16 }],
    ["suborigin", compared("subscription.onlyFrom"), { from: 16 }],
    ["subfailover", compared("subscription.failover"), { from: 17 }],
    ["subskiplsn", progress, { from: 15 }],
    ["subconninfo", leftOut("where a subscription connects to holds a password, and only a superuser may read it")],
  ],
  pg_subscription_rel: [["srsubid srrelid srsubstate srsublsn", progress]],
  pg_replication_origin: [["roident roname", leftOut("replication origins are the cluster's")]],
};
