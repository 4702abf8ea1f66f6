import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { DeskProvider, startDesk } from '../store/desk.tsx';
import { App } from './App.tsx';
import './app.css';

const root = document.getElementById('root');
if (!root) throw new TypeError('index.html has no #root');
const desk = startDesk();
createRoot(root).render(
  <StrictMode>
    <DeskProvider desk={desk}>
      <App />
    </DeskProvider>
  </StrictMode>,
);
