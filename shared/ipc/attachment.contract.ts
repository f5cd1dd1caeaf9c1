/** Files inside the workspace. */
export const attachmentContract = {};
