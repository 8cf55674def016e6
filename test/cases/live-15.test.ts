import { onServer } from "./driver.ts";

onServer(15);
