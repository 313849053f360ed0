using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.NRules;

/// <summary>One person of a request.</summary>
public sealed class PersonCase : BaseCase
{
    private readonly int _index;

    internal PersonCase(RequestCase request, PersonFacts person, int index)
        : base(request) => (Person, _index) = (person, index);

    /// <summary>
    /// The person. In a session of an agency's own, other facts may be set; after <c>session.Update</c> and
    /// <c>session.Fire</c> the decisions are those for the new facts, which nothing has checked.
    /// </summary>
    public PersonFacts Person { get; set; }

    /// <inheritdoc/>
    public override string Path => $"/persons/{_index}";

    /// <inheritdoc/>
    internal override Rational? Exact(Node node) =>
        CaseFacts.Read(Person, Employer, Request.ReferenceWageGiven).First.Number(node);
}
