import "htmx.org";
import "./keepInput.js";
import "./rows.js";
import "./sheets.js";
import "bootstrap/dist/css/bootstrap.css";
import "./theme.css";
import "./pages.css";
