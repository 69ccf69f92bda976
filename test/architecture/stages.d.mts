export declare const STAGES: readonly string[];
