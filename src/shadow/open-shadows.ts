// The shadows that outlive the program if it does not close them: those on somebody's server. Closed when it is interrupted.

const open = new Set<AsyncDisposable>();

export function keepTrack(shadow: AsyncDisposable): void {
  open.add(shadow);
}

export function forget(shadow: AsyncDisposable): void {
  open.delete(shadow);
}

/** As far as that goes within `patience` ms; what is left then is removed by a later run. Never throws. */
export async function closeOpenShadows(patience: number): Promise<void> {
  if (open.size === 0) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([Promise.allSettled([...open].map((shadow) => shadow[Symbol.asyncDispose]())), late]);
  clearTimeout(timer);
}
