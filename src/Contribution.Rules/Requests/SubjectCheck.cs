using System.Globalization;

namespace Contribution.Rules.Requests;

/// <summary>Checks that a request has the person, or the employer, whose base is to be explained.</summary>
internal static class SubjectCheck
{
    private const int Listed = 10;

    /// <summary>The place of the person with an id, or -1.</summary>
    public static int IndexOf(BasesRequest request, string id)
    {
        for (int index = 0; index < request.Persons.Length; index++)
        {
            if (request.Persons[index]?.Id == id)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Finds the fault of an unknown id; null where a person has it, or where there is no list at all.</summary>
    public static Fault? Person(BasesRequest request, string id)
    {
        if (request.Persons.IsDefault || IndexOf(request, id) >= 0)
        {
            return null;
        }

        string[] known = [.. request.Persons.Select(person => person?.Id).OfType<string>()];
        string more = known.Length > Listed ? string.Create(CultureInfo.InvariantCulture, $", … ({known.Length})") : "";
        return new Fault(FaultCode.UnknownReference, "/persons", id, string.Join(", ", known.Take(Listed)) + more)
        {
            Nearest = NearestName.Find(id, known),
        };
    }

    /// <summary>The fault where there is no employer; null where there is one.</summary>
    public static Fault? Employer(BasesRequest request) =>
        request.Employer is not null ? null : new Fault(FaultCode.Missing, "/employer", allowed: "object");
}
