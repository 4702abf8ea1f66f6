/** swagger-parser names `fs` for references to files, which we never let it follow. */
export {};
