namespace BaseExplorer.Rosters;

/// <summary>The form that is sent with a roster. The names are those of the form's fields.</summary>
/// <param name="Question">A request of the JSON contract without persons: place, insurance, year, reference wage.</param>
/// <param name="Persons">The list of persons: an Excel workbook, or CSV in UTF-8 or GB18030.</param>
/// <param name="Employers">The list of employers.</param>
/// <param name="Employer">Of a notice: the employer's id; absent, the persons without one.</param>
/// <param name="Language">The language of reasons in files: <c>zh</c>, or else <c>en</c>.</param>
internal sealed record RosterForm(
    string Question,
    IFormFile? Persons,
    IFormFile? Employers,
    string? Employer,
    string? Language
);
