/**
 * One set of tools that meets all modules together (releases read 2026-11-22). Terraform before 1.12 evaluates both sides of
 * || and && and so fails on checks of variables that are null; azurerm 5 is excluded by several modules.
 */
export const TERRAFORM_CONSTRAINT = '>= 1.12.0';
export const PROVIDER_CONSTRAINTS = { azurerm: '>= 4.81.0, < 5.0.0', azapi: '>= 2.12.0, < 3.0.0' } as const;
