// What is a sheet on a phone stands open beside the results where there is room.
const roomy = matchMedia("(min-width: 60rem)").matches;
document.querySelectorAll("details.sheet").forEach((sheet) => {
  sheet.open ||= roomy;
});
