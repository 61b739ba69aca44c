'use strict';
/* The page says what is left when it was read; this keeps the minutes of a running clock going, by the server's clock. */
(function () {
  const page = document.querySelector('[data-k-now]');
  const ahead = page ? Number(page.dataset.kNow) - Date.now() : 0;

  function tick() {
    document.querySelectorAll('[data-k-until]').forEach((clock) => {
      const left = Number(clock.dataset.kUntil) - Date.now() - ahead;
      const minutes = Math.floor(Math.abs(left) / 60000);
      const words = left < 0 ? clock.dataset.kOver : clock.dataset.kLeft;
      clock.textContent = words.replace('{0}', Math.floor(minutes / 60)).replace('{1}', minutes % 60);
    });
  }
  setInterval(tick, 15000);
})();
