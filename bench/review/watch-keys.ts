/** How long a key took from its event to the frame that shows its effect. */
export interface KeyTime {
  readonly key: string;
  readonly ms: number;
}

/** Runs in the page: notes each key's time from the event to after the next frame is painted. */
export function watchKeys(): void {
  const shared = window as unknown as { keyTimes: KeyTime[] };
  shared.keyTimes = [];
  addEventListener(
    'keydown',
    (event) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () =>
          shared.keyTimes.push({ key: event.key, ms: performance.now() - event.timeStamp });
        channel.port2.postMessage(0);
      });
    },
    { capture: true },
  );
}
