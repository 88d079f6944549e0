/** Instances of the service on one store file, and the model that tells for all of them. */
import { Instance } from "./instances.ts";
import { type ModelServer, modelServer, type Pace } from "./model.ts";

export interface House extends AsyncDisposable {
  /** Holds the store's file, and what the instances say and count. */
  folder: string;
  model: ModelServer;
  instances: Instance[];
  /** The folder stays, for who looks for a cause. */
  keep(): void;
}

export interface HouseSettings {
  seed: string | number;
  pace: Pace;
  /** How many instances. */
  size?: number;
  env?: Record<string, string>;
  onDeath?: (instance: Instance) => void;
}

/** Its instances have all been started. */
export async function openHouse(settings: HouseSettings): Promise<House> {
  const { seed, pace, size = 2, env = {}, onDeath = () => {} } = settings;
  const folder = await Deno.makeTempDir({ prefix: "story-stream-faults-" });
  const model = modelServer(seed, pace);
  const instances = ["a", "b", "c"].slice(0, size).map((name) =>
    new Instance(name, { folder, baseURL: model.baseURL(name), env, onDeath })
  );
  let kept = false;
  const close = async () => {
    await Promise.all(instances.map((instance) => instance.kill()));
    await model[Symbol.asyncDispose]();
    if (!kept) await Deno.remove(folder, { recursive: true });
  };
  try {
    for (const instance of instances) await instance.start();
  } catch (error) {
    await close();
    throw error;
  }
  return { folder, model, instances, keep: () => kept = true, [Symbol.asyncDispose]: close };
}
