import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '../style.css';
import { mountBadges } from '../components/badge.js';

export const mount = mountBadges('sl');
