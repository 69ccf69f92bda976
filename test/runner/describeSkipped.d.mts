export declare function describeSkipped(file: string): string;
