import { onEmbedded } from "./driver.ts";

onEmbedded();
