export declare function embed(folder: string): Promise<void>;
