export declare function bundle(options?: { readonly development?: boolean }): Promise<void>;
export declare function webServerText(): Promise<string>;
