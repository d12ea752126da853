import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '../style.css';
import { mountBadges } from '../components/badge.js';

export const mount = mountBadges('wa');
