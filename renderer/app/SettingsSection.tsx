import { settingsMessages as text } from '../features/settings/messages';
import { SettingsPanel } from '../features/settings/SettingsPanel';
import { useSettingsPanel } from '../features/settings/settingsPanelStore';
import { TopPanel } from './TopPanel';

export function SettingsSection() {
  return (
    <TopPanel title={text.title} closeLabel={text.close} closeId="close-settings" onClose={useSettingsPanel.getState().close}>
      <SettingsPanel />
    </TopPanel>
  );
}
