/** How to check what is there, without touching anything. */
export function commandLines(has: (folder: string) => boolean): readonly string[] {
  const commands = [
    ...(has('terraform') ? ['terraform plan -input=false -refresh=false -lock=false -var-file=terraform/workload/<environment>/<file>.tfvars.json'] : []),
    ...(has('bicep') ? ['az bicep build-params --file bicep/workload/<environment>/<file>.bicepparam', 'az deployment group what-if --resource-group <group> --parameters bicep/workload/<environment>/<file>.bicepparam'] : []),
    ...(has('kubernetes')
      ? ['kubectl kustomize kubernetes/gitops-flux/apps/<environment>', 'helm template odoo imio/odoo --version 3.0.2 --values kubernetes/values/<environment>/odoo.yaml', 'kubectl apply --dry-run=server -k kubernetes/gitops-flux/apps/<environment>']
      : []),
  ];
  return [
    '## Check before you apply',
    '',
    '```sh',
    ...commands,
    '```',
    '',
    ...(has('terraform') ? ['Terraform only warns about unknown variables and drops unknown attributes without a word, so treat every warning as an error.', ''] : []),
  ];
}
