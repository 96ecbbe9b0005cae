// Runs before the first paint, so that the page never flashes in the wrong colours and nothing moves when other scripts run.
document.documentElement.dataset.script = "";
try {
  const theme = localStorage.getItem("portbook-theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's colours it is.
}
