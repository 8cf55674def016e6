// A mail over SMTP. The server's address holds the password: nothing of it is ever said.

import { createTransport } from "nodemailer";
import { type Channel, Refused } from "./channel.ts";
import { newsFor } from "./notice.ts";

const timeout = 20_000;

export const mail: Channel = {
  id: "mail",
  async deliver(delivery, place) {
    const { smtp, mailFrom, mailTo } = place.notices;
    const news = smtp === null ? null : newsFor(delivery, place);
    if (smtp === null || news === null) return {};
    if (mailFrom === null || mailTo.length === 0)
      throw new Refused("smtp-url is there; give mail-from and mail-to too");
    if (!/^smtps?:\/\//.test(smtp) || !URL.canParse(smtp)) {
      throw new Refused("smtp-url is no address of the form smtps://user:password@host:port");
    }
    const transport = createTransport({
      url: smtp,
      connectionTimeout: timeout,
      greetingTimeout: timeout,
      socketTimeout: timeout,
    });
    try {
      await transport.sendMail({ ...(await delivery.mail(news)), from: mailFrom, to: [...mailTo] });
    } catch (error) {
      throw new Refused(
        `the mail was not taken (${codeOf(error)}); see that smtp-url, mail-from and mail-to are right`,
      );
    } finally {
      transport.close();
    }
    return {};
  },
};

/** `EAUTH`, `ECONNREFUSED`, or what the server answered by number: its words can carry the user's name. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "no reason given";
  if ("responseCode" in error && typeof error.responseCode === "number") return `answered ${error.responseCode}`;
  return "code" in error ? String(error.code) : error.name;
}
